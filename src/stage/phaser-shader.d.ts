declare module 'phaser/shader' {
  const Shader: typeof Phaser.GameObjects.Shader;
  export default Shader;
}
