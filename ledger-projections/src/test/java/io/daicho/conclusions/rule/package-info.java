/** What every rule works with. */
@NullMarked
package io.daicho.conclusions.rule;

import org.jspecify.annotations.NullMarked;
