/** The view of the whole trail, and the list of a case's rows that case pages show. */
@NullMarked
@NamedInterface("ui")
package org.stathouse.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
