package org.reformkit.model.testkit;

import java.util.Optional;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.structure.Structure;

/**
 * An action before the structure is known to which it will be applied (动作雏形). Given one, it makes an action that applies;
 * nothing where none of its type can. So a plan is drawn and shrunk as a list of moves, without a flat map for each.
 */
@FunctionalInterface
interface Move<A extends Action> {

    Optional<A> on(Structure before, Decision decision);
}
