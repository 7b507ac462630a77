@NullMarked
package io.daicho.service.obligations;

import org.jspecify.annotations.NullMarked;
