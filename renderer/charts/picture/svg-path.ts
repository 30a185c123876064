/** Turn and shift of a drawing: x' = a·x + c·y + e, y' = b·x + d·y + f, without any stretching. */
export type Motion = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const standing: Motion = [1, 0, 0, 1, 0, 0];

/** The motion that does `inner` first and then `outer`. */
export function after(outer: Motion, [a, b, c, d, e, f]: Motion): Motion {
  const [A, B, C, D, E, F] = outer;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}

/** A number of pixels, to the hundredth. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100);

const fullTurn = 2 * Math.PI;

/** A path being drawn, in the coordinates of the picture. */
export interface PathBuilder {
  begin(): void;
  move(at: Motion, x: number, y: number): void;
  line(at: Motion, x: number, y: number): void;
  /** A Bézier curve over one or two control points to the last point. */
  curve(at: Motion, points: [number, number][]): void;
  arc(at: Motion, x: number, y: number, radius: number, from: number, to: number, counter: boolean): void;
  rectangle(at: Motion, x: number, y: number, width: number, height: number): void;
  close(): void;
  /** Value of a `d` attribute. */
  data(): string;
}

/** Starts an empty path that follows the rules of a canvas: each point is placed by the motion of its moment. */
export function createPath(): PathBuilder {
  let steps: string[] = [];
  const place = ([a, b, c, d, e, f]: Motion, x: number, y: number) =>
    `${figure(a * x + c * y + e)} ${figure(b * x + d * y + f)}`;

  const path: PathBuilder = {
    begin: () => {
      steps = [];
    },
    move: (at, x, y) => {
      steps.push(`M${place(at, x, y)}`);
    },
    line: (at, x, y) => {
      steps.push(`${steps.length === 0 ? 'M' : 'L'}${place(at, x, y)}`);
    },
    curve: (at, points) => {
      if (steps.length === 0) path.move(at, ...points[0]);
      steps.push(`${points.length === 2 ? 'Q' : 'C'}${points.map(([x, y]) => place(at, x, y)).join(' ')}`);
    },
    arc: (at, x, y, radius, from, to, counter) => {
      const point = (angle: number): [number, number] => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      const turn = counter ? from - to : to - from;
      const swept = Math.abs(turn) >= fullTurn ? fullTurn : ((turn % fullTurn) + fullTurn) % fullTurn;
      const sign = counter ? -1 : 1;
      path.line(at, ...point(from));
      // Two halves: an arc of a full turn would begin and end at one point and be nothing.
      for (const share of [0.5, 1]) {
        const end = place(at, ...point(from + sign * swept * share));
        steps.push(`A${figure(radius)} ${figure(radius)} 0 0 ${counter ? 0 : 1} ${end}`);
      }
    },
    rectangle: (at, x, y, width, height) => {
      path.move(at, x, y);
      path.line(at, x + width, y);
      path.line(at, x + width, y + height);
      path.line(at, x, y + height);
      path.close();
    },
    close: () => {
      if (steps.length > 0) steps.push('Z');
    },
    data: () => steps.join(''),
  };
  return path;
}
