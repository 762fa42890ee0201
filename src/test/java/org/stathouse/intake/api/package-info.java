@NullMarked
package org.stathouse.intake.api;

import org.jspecify.annotations.NullMarked;
