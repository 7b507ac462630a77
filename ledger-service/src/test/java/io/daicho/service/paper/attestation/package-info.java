@NullMarked
package io.daicho.service.paper.attestation;

import org.jspecify.annotations.NullMarked;
