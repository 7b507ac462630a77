/** What every rule works with: the case before it, the hands a copy was in, its discharge, and drafts of findings. */
@NullMarked
package io.daicho.conclusions.rule;

import org.jspecify.annotations.NullMarked;
