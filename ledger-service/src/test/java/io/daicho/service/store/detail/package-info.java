/** Details beside their facts. */
@NullMarked
package io.daicho.service.store.detail;

import org.jspecify.annotations.NullMarked;
