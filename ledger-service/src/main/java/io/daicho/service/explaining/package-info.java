/** Why something is owed or wrong: a few sentences in Japanese and in English. */
@NullMarked
package io.daicho.service.explaining;

import org.jspecify.annotations.NullMarked;
