/** Claims for damages, the measures ordered and the compensation (article 18). */
@NullMarked
package io.daicho.api.damages;

import org.jspecify.annotations.NullMarked;
