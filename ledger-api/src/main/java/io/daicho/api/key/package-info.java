/** Encryption keys and every copy of them (annex 3(3)). */
@NullMarked
package io.daicho.api.key;

import org.jspecify.annotations.NullMarked;
