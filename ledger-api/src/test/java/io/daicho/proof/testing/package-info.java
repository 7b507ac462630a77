/** What the tests of the proofs share: trees by definition, keys that everybody knows, a small log, test data of others. */
@NullMarked
package io.daicho.proof.testing;

import org.jspecify.annotations.NullMarked;
