package org.reformkit.examples;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reformkit.io.Loaded;
import org.reformkit.io.Problem;
import org.reformkit.io.csv.ReformCsv;
import org.reformkit.io.json.ReformJson;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Policy;

/** What a folder holds: a structure, a policy and, if there is one, a plan; as JSON or as CSV. */
record FolderInput(Loaded<Structure> structure, Optional<Loaded<ReformPlan>> plan, Loaded<Policy> policy) {

    static FolderInput read(Path folder) throws IOException {
        return read(folder, "policy.json");
    }

    /** With the policy in another file of the folder. */
    static FolderInput read(Path folder, String policy) throws IOException {
        return new FolderInput(structure(folder), plan(folder), ReformJson.readPolicy(folder.resolve(policy)));
    }

    private static Loaded<Structure> structure(Path folder) throws IOException {
        Path json = folder.resolve("structure.json");
        return Files.exists(json) ? ReformJson.readStructure(json) : ReformCsv.readStructure(folder);
    }

    private static Optional<Loaded<ReformPlan>> plan(Path folder) throws IOException {
        Path json = folder.resolve("plan.json");
        if (Files.exists(json)) {
            return Optional.of(ReformJson.readPlan(json));
        }
        // Actions without the file of their plan are a slip to be told, not a folder without a plan.
        return Files.exists(folder.resolve("plan.csv")) || Files.exists(folder.resolve("actions.csv"))
                ? Optional.of(ReformCsv.readPlan(folder))
                : Optional.empty();
    }

    /** Every problem of every file, once: what is wrong with the folder, its structure tells and its plan again. */
    ImmutableSet<Problem> problems() {
        ImmutableSet.Builder<Problem> problems = ImmutableSet.builder();
        problems.addAll(structure.problems());
        plan.ifPresent(loaded -> problems.addAll(loaded.problems()));
        problems.addAll(policy.problems());
        return problems.build();
    }
}
