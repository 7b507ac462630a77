/** That what lies beside the chain was erased, on which ground and by whose leave (reading 10). */
@NullMarked
package io.daicho.api.erasure;

import org.jspecify.annotations.NullMarked;
