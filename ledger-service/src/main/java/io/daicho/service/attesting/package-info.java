/** Attestations of return and erasure in the making: drafted from the ledger, secured, issued, stored, answered. */
@NullMarked
package io.daicho.service.attesting;

import org.jspecify.annotations.NullMarked;
