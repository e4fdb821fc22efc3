package org.reformkit.model.procedure;

/** What speaks against more posts (不予增编情形): any one that is so is enough to refuse them; CD-25. */
public enum IncreaseTest {
    /** The duties have not changed much (职责变化不大). */
    DUTIES_LITTLE_CHANGED("职责变化不大"),
    /** The work is not much more than before (工作量增加不多). */
    WORK_NOT_MUCH_MORE("工作量增加不多"),
    /** The new work will pass (新增工作属阶段性). */
    WORK_TEMPORARY("新增工作属阶段性"),
    /** The market can do the new work (可由市场承担). */
    MARKET_CAN_DO("可由市场承担");

    private final String term;

    IncreaseTest(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
