// What face-api takes from TensorFlow.js: named one by one, so that nothing else of it ships.
import '@tensorflow/tfjs-core/dist/public/chained_ops/add';
import '@tensorflow/tfjs-core/dist/public/chained_ops/as1d';
import '@tensorflow/tfjs-core/dist/public/chained_ops/as2d';
import '@tensorflow/tfjs-core/dist/public/chained_ops/as3d';
import '@tensorflow/tfjs-core/dist/public/chained_ops/as4d';
import '@tensorflow/tfjs-core/dist/public/chained_ops/div';
import '@tensorflow/tfjs-core/dist/public/chained_ops/expand_dims';
import '@tensorflow/tfjs-core/dist/public/chained_ops/mean';
import '@tensorflow/tfjs-core/dist/public/chained_ops/mul';
import '@tensorflow/tfjs-core/dist/public/chained_ops/reshape';
import '@tensorflow/tfjs-core/dist/public/chained_ops/slice';
import '@tensorflow/tfjs-core/dist/public/chained_ops/sub';
import '@tensorflow/tfjs-core/dist/public/chained_ops/transpose';

export {
  add,
  avgPool,
  batchNorm,
  browser,
  cast,
  clipByValue,
  concat,
  conv2d,
  depthwiseConv2d,
  div,
  env,
  exp,
  expandDims,
  fill,
  image,
  io,
  matMul,
  maxPool,
  mul,
  pad,
  ready,
  registerKernel,
  relu,
  reshape,
  scalar,
  separableConv2d,
  setBackend,
  sigmoid,
  slice,
  slice3d,
  softmax,
  stack,
  sub,
  Tensor,
  tensor,
  tensor1d,
  tensor2d,
  tensor3d,
  tensor4d,
  tidy,
  tile,
  transpose,
  unstack,
  Variable,
  zeros,
} from '@tensorflow/tfjs-core';
