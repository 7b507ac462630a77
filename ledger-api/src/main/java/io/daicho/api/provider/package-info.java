/** Cloud services as such: what their terms let the provider do (annex 3(2)). */
@NullMarked
package io.daicho.api.provider;

import org.jspecify.annotations.NullMarked;
