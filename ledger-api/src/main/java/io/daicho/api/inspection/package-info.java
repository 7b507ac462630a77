/** On-site inspections, their substitutes and findings (article 15). */
@NullMarked
package io.daicho.api.inspection;

import org.jspecify.annotations.NullMarked;
