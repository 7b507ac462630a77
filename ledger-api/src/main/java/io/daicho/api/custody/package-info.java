/** The life of every copy of confidential data (articles 3, 4, 6, 7, 12, 13; annex 2, 3, 8(2)). */
@NullMarked
package io.daicho.api.custody;

import org.jspecify.annotations.NullMarked;
