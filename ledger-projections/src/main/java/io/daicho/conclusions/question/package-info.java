/** The 26 questions of an inspector, each a pure function of the facts: the same from a ledger, a journal and a pack. */
@NullMarked
package io.daicho.conclusions.question;

import org.jspecify.annotations.NullMarked;
