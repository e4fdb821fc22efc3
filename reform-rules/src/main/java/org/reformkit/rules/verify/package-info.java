/** Testing one rule alone, with plain assertion errors. Start with {@link RuleVerifier}. */
@NullMarked
package org.reformkit.rules.verify;

import org.jspecify.annotations.NullMarked;
