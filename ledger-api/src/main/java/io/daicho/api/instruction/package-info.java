/** What the client instructs, and whether it was complied with (articles 12, 13, 14, 17). */
@NullMarked
package io.daicho.api.instruction;

import org.jspecify.annotations.NullMarked;
