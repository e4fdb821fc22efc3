package org.reformkit.model.base;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/** Something with a name that may change while it stays the same (名称可变、身份不变). */
public interface Named {

    /** The full name in force (名称), as it stands on the seal. */
    String name();

    /** The names it had before (曾用名), oldest first. */
    ImmutableList<FormerName> formerNames();

    /** Other names in use for it (别名), such as a short name. */
    ImmutableSet<String> aliases();

    /**
     * Its former names once it is called {@code newName} from {@code date} on: the name in force joins them. Going back to
     * the last former name on the very day it ended takes that change back, as the name between was never in force.
     */
    default ImmutableList<FormerName> formerNamesAfter(String newName, LocalDate date) {
        if (newName.equals(name())) {
            return formerNames();
        }
        int last = formerNames().size() - 1;
        return last >= 0 && formerNames().get(last).equals(FormerName.of(newName, date))
                ? formerNames().subList(0, last)
                : ImmutableList.<FormerName>builder()
                        .addAll(formerNames())
                        .add(FormerName.of(name(), date))
                        .build();
    }

    /** Whether {@code name} is its name, a former name or an alias. */
    default boolean answersTo(String name) {
        return name().equals(name)
                || aliases().contains(name)
                || formerNames().stream().anyMatch(former -> former.name().equals(name));
    }
}
