/** Tests of files as sources of lines. */
@NullMarked
package io.daicho.service.journalfile;

import org.jspecify.annotations.NullMarked;
