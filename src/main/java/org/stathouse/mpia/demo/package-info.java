/** Made-up requests for records of the demonstration, led through their tasks by its made-up people. */
@NullMarked
package org.stathouse.mpia.demo;

import org.jspecify.annotations.NullMarked;
