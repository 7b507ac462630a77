/** The key that signs the logs of a ledger, and the names under which it signs. */
@NullMarked
package io.daicho.service.sealing.keys;

import org.jspecify.annotations.NullMarked;
