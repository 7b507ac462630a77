@NullMarked
package io.daicho.service.paper;

import org.jspecify.annotations.NullMarked;
