package org.reformkit.rules.library;

import com.google.common.collect.ImmutableMap;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/**
 * Bounds that some subjects of random structures keep and others miss: without them a rule that only a policy gives a number
 * would be undetermined everywhere, and a property would say nothing of it.
 */
public final class LibraryBounds {

    /** By the parameter's name; by the type's id and that name where types differ. */
    private static final ImmutableMap<String, String> BOUNDS = ImmutableMap.<String, String>builder()
            // first rules
            .put("limit", "2")
            .put("posts", "3")
            .put("share", "1/3")
            .put("steps", "0:0;3:1;10:2")
            // A bodies, leaders, relations
            .put("agency.one-division-per-function functions", "教育;应急管理;社会工作")
            .put("agency.within-limit limits", "prefecture:1")
            .put("agency.within-limit-after-reform limits", "prefecture:1")
            .put("agency.leaders-by-posts limits", "county:2;prefecture:1")
            .put("agency.supervision-covered once", "false")
            .put("jurisdiction.upper-bodies-answered bodies", "省教育局;省公安局")
            .put("placement.as-required required", "应急管理>教育:unified-management")
            .put("jurisdiction.town-template bodies", "办公室;科")
            .put("extra", "1")
            .put("endings", "government-department>局;party-office>办公室;court>中心")
            .put("jurisdiction.required-functions functions", "教育;应急管理")
            .put("agency.one-head series", "government;party;congress;court")
            .put("coordinating-body.term-stated demand", "either")
            .put("division.rank-below-agency steps", "1")
            // B duties, powers, mandates
            .put("counted", "all")
            .put("duty.freedom-police-only functions", "公安;教育")
            .put("separate", "build+manage;manage+enforce")
            .put("count", "1")
            // C posts, people, transitions
            .put("agency.posts-fit-kind series", "government;party;congress;court")
            .put("names", "招商>教育")
            .put("agency.sink-share fields", "教育;应急管理")
            // D procedure
            .buildOrThrow();

    private LibraryBounds() {}

    /** The values with which a type of the library is tried. */
    public static Parameters of(RuleType type) {
        Parameters values = Parameters.none();
        for (Parameter<?> parameter : type.parameters()) {
            String bound =
                    BOUNDS.getOrDefault(type.id() + " " + parameter.name(), BOUNDS.getOrDefault(parameter.name(), ""));
            if (!bound.isEmpty()) {
                values = values.with(parameter.name(), bound);
            }
        }
        return values;
    }
}
