/** Journal files: JSON Lines, and CSV for people who live in spreadsheets. */
@NullMarked
package io.daicho.service.journalfile;

import org.jspecify.annotations.NullMarked;
