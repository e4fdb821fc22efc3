package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Named;

/** A new name for something that stays what it is. */
final class Renaming {

    private Renaming() {}

    static Element of(Element element, String name, LocalDate date) {
        ImmutableList<FormerName> formerNames = ((Named) element).formerNamesAfter(name, date);
        if (element instanceof Agency agency) {
            return agency.toBuilder().name(name).formerNames(formerNames).build();
        }
        if (element instanceof Division division) {
            return division.toBuilder().name(name).formerNames(formerNames).build();
        }
        if (element instanceof Institution institution) {
            return institution.toBuilder().name(name).formerNames(formerNames).build();
        }
        if (element instanceof CoordinatingBody body) {
            return body.toBuilder().name(name).formerNames(formerNames).build();
        }
        return ((Zone) element).toBuilder().name(name).formerNames(formerNames).build();
    }
}
