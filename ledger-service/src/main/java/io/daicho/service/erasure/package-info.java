/** What lies beside the chain for one fact decides what cannot be true about being erased. */
@NullMarked
package io.daicho.service.erasure;

import org.jspecify.annotations.NullMarked;
