/** How things are called in Japanese and in English, everywhere the same. */
@NullMarked
package io.daicho.service.words;

import org.jspecify.annotations.NullMarked;
