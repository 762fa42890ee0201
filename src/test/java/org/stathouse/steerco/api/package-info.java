@NullMarked
package org.stathouse.steerco.api;

import org.jspecify.annotations.NullMarked;
