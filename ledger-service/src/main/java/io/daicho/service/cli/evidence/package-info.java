/** Calls about what lies beside the chain: details, evidence files, their erasure. */
@NullMarked
package io.daicho.service.cli.evidence;

import org.jspecify.annotations.NullMarked;
