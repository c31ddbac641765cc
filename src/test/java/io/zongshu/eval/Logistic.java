package io.zongshu.eval;

/** Logistic regression with a ridge, by Newton's method; deterministic. */
final class Logistic {
    private Logistic() {}

    /** Weights; the last is the constant. */
    static double[] train(double[][] x, double[] y, double[] w, double ridge) {
        int n = x[0].length + 1;
        double[] beta = new double[n];
        for (int round = 0; round < 25; round++) {
            double[][] hessian = new double[n][n];
            double[] gradient = new double[n];
            for (int i = 0; i < x.length; i++) {
                double p = 1 / (1 + StrictMath.exp(-of(beta, x[i])));
                double g = w[i] * (y[i] - p);
                double h = w[i] * Math.max(1e-9, p * (1 - p));
                for (int a = 0; a < n; a++) {
                    double xa = a == n - 1 ? 1 : x[i][a];
                    if (xa == 0) {
                        continue;
                    }
                    gradient[a] += g * xa;
                    for (int b = 0; b <= a; b++) {
                        hessian[a][b] += h * xa * (b == n - 1 ? 1 : x[i][b]);
                    }
                }
            }
            for (int a = 0; a < n; a++) {
                hessian[a][a] += a == n - 1 ? 1e-6 : ridge;
                gradient[a] -= a == n - 1 ? 0 : ridge * beta[a];
            }
            double[] step = solve(hessian, gradient);
            double size = 0;
            for (int a = 0; a < n; a++) {
                double s = Math.max(-2, Math.min(2, step[a]));
                beta[a] += s;
                size = Math.max(size, Math.abs(s));
            }
            if (size < 1e-4) {
                break;
            }
        }
        return beta;
    }

    static double of(double[] beta, double[] x) {
        double sum = beta[beta.length - 1];
        for (int a = 0; a < x.length; a++) {
            sum += beta[a] * x[a];
        }
        return sum;
    }

    // Cholesky; the lower triangle is given.
    private static double[] solve(double[][] m, double[] v) {
        int n = v.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = m[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? StrictMath.sqrt(Math.max(1e-12, sum)) : sum / l[j][j];
            }
        }
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = v[i];
            for (int k = 0; k < i; k++) {
                sum -= l[i][k] * z[k];
            }
            z[i] = sum / l[i][i];
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = z[i];
            for (int k = i + 1; k < n; k++) {
                sum -= l[k][i] * x[k];
            }
            x[i] = sum / l[i][i];
        }
        return x;
    }
}
