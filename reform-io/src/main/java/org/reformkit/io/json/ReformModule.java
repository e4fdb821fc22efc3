package org.reformkit.io.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Report;

/**
 * Lets an {@code ObjectMapper} of a host read and write our documents (Jackson 模块) in its own: as {@link ReformJson} does,
 * whatever naming, inclusion or typing the host has set. A document with problems is refused with all of them, in a
 * {@code JsonMappingException} that a {@link org.reformkit.io.LoadException} has caused.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new ReformModule());
 * }</pre>
 */
public final class ReformModule extends Module {

    /** The module; Jackson finds it also by {@code findModules()}. */
    public ReformModule() {}

    @Override
    public String getModuleName() {
        return "org.reformkit";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        add(serializers, deserializers, Structure.class, ReformJson.STRUCTURE);
        add(serializers, deserializers, ReformPlan.class, ReformJson.PLAN);
        add(serializers, deserializers, Policy.class, ReformJson.POLICY);
        add(serializers, deserializers, Report.class, ReformJson.REPORT);
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static <T> void add(
            SimpleSerializers serializers, SimpleDeserializers deserializers, Class<T> type, Codec<T> codec) {
        serializers.addSerializer(type, new HostSerializer<>(codec));
        deserializers.addDeserializer(type, new HostDeserializer<>(codec));
    }
}
