/** Details as they lie beside their facts: sealed under keys of their own. */
@NullMarked
package io.daicho.service.store.detail;

import org.jspecify.annotations.NullMarked;
