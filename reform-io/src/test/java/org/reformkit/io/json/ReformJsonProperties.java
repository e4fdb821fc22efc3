package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.testkit.PlanArbitraries;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.StructureArbitraries;

class ReformJsonProperties {

    private static final ObjectMapper HOST = new ObjectMapper().registerModule(new ReformModule());

    @Provide
    Arbitrary<Structure> structures() {
        return StructureArbitraries.structures();
    }

    @Provide
    Arbitrary<ReformPlan> plans() {
        return PlanArbitraries.reforms().map(PlannedReform::plan);
    }

    @Property(tries = 300)
    void readsTheStructureThatItWrote(@ForAll("structures") Structure structure) {
        String json = ReformJson.toJson(structure);

        Structure again = ReformJson.readStructure("s.json", json.getBytes(StandardCharsets.UTF_8))
                .orThrow();

        assertThat(again).isEqualTo(structure);
        assertThat(ReformJson.toJson(again)).isEqualTo(json);
    }

    @Property(tries = 300)
    void readsThePlanThatItWrote(@ForAll("plans") ReformPlan plan) {
        String json = ReformJson.toJson(plan);

        ReformPlan again = ReformJson.readPlan("p.json", json.getBytes(StandardCharsets.UTF_8))
                .orThrow();

        assertThat(again).isEqualTo(plan);
        assertThat(ReformJson.toJson(again)).isEqualTo(json);
    }

    @Property(tries = 50)
    void saysTheSameWithinAHost(@ForAll("structures") Structure structure) throws JsonProcessingException {
        String json = HOST.writeValueAsString(structure);

        assertThat(HOST.readTree(json)).isEqualTo(HOST.readTree(ReformJson.toJson(structure)));
        assertThat(HOST.readValue(json, Structure.class)).isEqualTo(structure);
    }
}
