package org.reformkit.model.procedure;

/** What a proposal on a body or its posts must speak of (方案载明事项); State Council Decree 227 art. 9, 15, 18. */
public enum ProposalItem {
    /** Why it is needed, and of a body that it can be done (必要性和可行性). */
    NECESSITY("必要性和可行性"),
    /** Kind, name and functions of the body (类型、名称和职能). */
    KIND_NAME_FUNCTIONS("类型、名称和职能"),
    /** The divisions of the body, by name and function (内设机构). */
    DIVISIONS("内设机构"),
    /** How its duties are parted from those of others (与相关机构的职责划分). */
    BOUNDARY("与相关机构的职责划分"),
    POSTS("编制"),
    /** Why a body is to end or to be merged (理由). */
    REASONS("理由"),
    /** Where its functions go (职能的消失或转移). */
    FATE_OF_FUNCTIONS("职能的消失或转移"),
    /** Where its posts and people go (编制调整和人员分流). */
    PLACEMENT("编制调整和人员分流"),
    /** Name and functions of a division (名称和职能). */
    NAME_AND_FUNCTIONS("名称和职能"),
    /** Of which sorts the posts are (人员结构). */
    PEOPLE_STRUCTURE("人员结构"),
    LEADER_POSTS("领导职数");

    private final String term;

    ProposalItem(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
