package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.relation.Relation;

class TaggedCodecTest {

    @Test
    void writesNothingOfATypeItDoesNotKnow() throws IOException {
        StringWriter written = new StringWriter();
        TaggedCodec<Relation> codec = new TaggedCodec<>("relation");

        try (JsonGenerator generator = new JsonFactory().createGenerator(written)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> codec.write(
                            new JsonOut(generator, null), Plate.of(AgencyId.of(Samples.COUNTY, "A-01"), "市地震局")))
                    .withMessage("Type 'ImmutablePlate': no case of 'relation'. Expected one of [].");
        }
    }
}
