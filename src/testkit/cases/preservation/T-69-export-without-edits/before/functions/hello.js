exports = () => "hello"
