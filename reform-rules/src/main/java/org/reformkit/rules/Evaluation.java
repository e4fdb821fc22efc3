package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.grain.Scene;

/** One judging of one scene: the whole, and every jurisdiction by itself. */
final class Evaluation {

    private final Agenda agenda;
    private final Scene scene;

    private Evaluation(Agenda agenda, Scene scene) {
        this.agenda = agenda;
        this.scene = scene;
    }

    static Evaluation of(Policy policy, Scene scene) {
        return new Evaluation(policy.agendas().of(scene), scene);
    }

    Agenda agenda() {
        return agenda;
    }

    /** The part of the whole alone. */
    Part whole() {
        return agenda.part(scene, Optional.empty());
    }

    /** The parts of all jurisdictions, in the order of their codes. */
    ImmutableList<Part> parts() {
        return scene.jurisdictions().stream().map(this::part).collect(ImmutableList.toImmutableList());
    }

    private Part part(JurisdictionCode code) {
        return agenda.part(scene, Optional.of(code));
    }

    Report report(boolean parallel) {
        ImmutableList<JurisdictionCode> codes = scene.jurisdictions();
        Gathering all = new Gathering(agenda, codes.size() + 1);
        all.put(0, whole());
        if (parallel) {
            IntStream.range(0, codes.size()).parallel().forEach(place -> all.put(place + 1, part(codes.get(place))));
        } else {
            for (int place = 0; place < codes.size(); place++) {
                all.put(place + 1, part(codes.get(place)));
            }
        }
        return all.report(scene);
    }

    Report report(JurisdictionCode code) {
        Gathering one = new Gathering(agenda, 1);
        one.put(0, part(code));
        return one.report(scene);
    }
}
