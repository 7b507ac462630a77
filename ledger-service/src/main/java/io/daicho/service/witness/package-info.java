/** The witness: a small server that the client runs on a machine of its own, and that cosigns what a log only added to. */
@NullMarked
package io.daicho.service.witness;

import org.jspecify.annotations.NullMarked;
