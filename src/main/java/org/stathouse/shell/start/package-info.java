/** Start-up: what can be checked before anything is built up, one sentence where it fails, and the greeting when it stands. */
@NullMarked
@NamedInterface("start")
package org.stathouse.shell.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
