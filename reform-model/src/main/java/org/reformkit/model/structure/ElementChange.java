package org.reformkit.model.structure;

import java.util.Optional;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/**
 * An element before and after an edit (要素变化).
 *
 * @param id the identity
 * @param before as it stood; absent where it is new
 * @param after as it stands; absent where it was taken away
 */
public record ElementChange(ElementId id, Optional<Element> before, Optional<Element> after) {}
