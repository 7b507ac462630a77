/** Evidence files: that one was filed, of which kind, about which facts; its bytes lie beside the chain. */
@NullMarked
package io.daicho.api.evidence;

import org.jspecify.annotations.NullMarked;
