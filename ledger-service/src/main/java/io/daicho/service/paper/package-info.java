/** Documents on paper: HTML becomes A4 pages of PDF, with fonts embedded, the same bytes for the same input. */
@NullMarked
package io.daicho.service.paper;

import org.jspecify.annotations.NullMarked;
