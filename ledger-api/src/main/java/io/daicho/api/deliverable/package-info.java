/** What is delivered, and whether generative AI made it (article 8). */
@NullMarked
package io.daicho.api.deliverable;

import org.jspecify.annotations.NullMarked;
