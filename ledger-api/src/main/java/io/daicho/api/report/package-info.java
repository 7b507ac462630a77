/** Reports that the client demands (article 14-1, annex 7(2) and 7(3)). */
@NullMarked
package io.daicho.api.report;

import org.jspecify.annotations.NullMarked;
