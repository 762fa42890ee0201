@NullMarked
package org.stathouse.status.api;

import org.jspecify.annotations.NullMarked;
