package org.reformkit.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.reformkit.benchmarks.contest.Contestant;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.peer.fact.Facts;
import org.reformkit.benchmarks.peer.fact.FindingFact;
import org.reformkit.model.structure.Structure;

/** Drools with its executable model (规则引擎): the beans are inserted, the rules insert the violations. */
public final class Drools implements Contestant {

    private static final KieContainer RULES = rules();

    private final Facts facts;

    /** Makes the beans. */
    public Drools(Structure structure) {
        this.facts = new Facts(structure);
    }

    private static KieContainer rules() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/anchors/anchors.drl", text());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId());
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(Drools.class.getResourceAsStream("anchors.drl"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A session with all beans inserted, the rules not yet fired. */
    public KieSession session() {
        KieSession session = RULES.newKieSession();
        facts.counties().forEach(session::insert);
        facts.agencies().forEach(session::insert);
        facts.divisions().forEach(session::insert);
        facts.duties().forEach(session::insert);
        facts.mandates().forEach(session::insert);
        return session;
    }

    /** Fires the rules and lists what they found. */
    public static Found fired(KieSession session) {
        session.fireAllRules();
        Found found = new Found();
        for (Object each : session.getObjects(new ClassObjectFilter(FindingFact.class))) {
            FindingFact finding = (FindingFact) each;
            found.add(finding.rule(), finding.subject().getId());
        }
        return found;
    }

    @Override
    public Found check() {
        KieSession session = session();
        try {
            return fired(session);
        } finally {
            session.dispose();
        }
    }

    @Override
    public Found found(Object answer) {
        return (Found) answer;
    }
}
