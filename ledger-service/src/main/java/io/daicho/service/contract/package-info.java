/** The contract decides what cannot be true about its registration and its ends. */
@NullMarked
package io.daicho.service.contract;

import org.jspecify.annotations.NullMarked;
