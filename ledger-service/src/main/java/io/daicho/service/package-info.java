/** The ledger as it runs. */
@NullMarked
package io.daicho.service;

import org.jspecify.annotations.NullMarked;
